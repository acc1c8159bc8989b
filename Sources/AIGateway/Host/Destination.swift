/// Where a question goes. The REST API and the gateway host want the token and the gateway's name in
/// different places.
public enum Destination: Sendable, Equatable {
    /// The account's part of the REST API.
    case api
    /// The gateway host's OpenAI-compatible address; the provider, where the model names one.
    case compat(Provider?)
    /// A provider's own address on the gateway host.
    case native(Provider)
    /// The gateway host's universal endpoint, where each step shows a key of its own.
    case universal
}
