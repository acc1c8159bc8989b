/// A body that the log keeps of an exchange between gateway and provider.
public enum LogBody: String, Sendable, CaseIterable { case request, response }
