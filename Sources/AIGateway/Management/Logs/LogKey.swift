/// Everything that log entries can be filtered by, as the API documents it.
public enum LogKey: String, Sendable, CaseIterable {
    case id
    case createdAt = "created_at"
    case requestContentType = "request_content_type"
    case responseContentType = "response_content_type"
    case requestType = "request_type"
    case success, cached, provider, model
    case modelType = "model_type"
    case cost, tokens
    case tokensIn = "tokens_in"
    case tokensOut = "tokens_out"
    case duration, feedback
    case eventID = "event_id"
    case metadataKey = "metadata.key"
    case metadataValue = "metadata.value"
    case authentication, wholesale, compatibilityMode
    case dlpAction = "dlp_action"
    case userAgent = "user_agent"

    /// What kind of value it is compared with.
    public enum Kind: Sendable { case text, number, flag, time, any }

    public var kind: Kind {
        switch self {
        case .createdAt: .time
        case .success, .cached, .authentication, .wholesale, .compatibilityMode: .flag
        case .cost, .tokens, .tokensIn, .tokensOut, .duration, .feedback: .number
        case .metadataValue: .any
        case .id, .requestContentType, .responseContentType, .requestType, .provider, .model,
            .modelType, .eventID, .metadataKey, .dlpAction, .userAgent:
            .text
        }
    }
}
