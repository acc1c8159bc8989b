/// Into which spans of time usage is divided.
public enum UsageWindow: String, Sendable, CaseIterable {
    case hour, day
}
