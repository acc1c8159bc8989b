/// What came of asking for a route to be a certain way.
public enum RouteOutcome: String, Sendable, Equatable {
    case created, deployed, unchanged
}
