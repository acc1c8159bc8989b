import AIGateway

extension ProviderRecord: Listed {
    static let columns = ["SLUG", "NAME", "ADDRESS", "STATE"]

    var cells: [String] {
        let states = [isEnabled == false ? "off" : "on", isBeta == true ? "beta" : nil]
        return [slug, name, baseURL, states.compactMap(\.self).joined(separator: ", ")]
    }

    var listedName: String { slug }

    static let knownFields = [
        "id", "base_url", "created_at", "modified_at", "name", "slug", "beta", "curl_example",
        "description", "enable", "headers", "js_example", "link", "logo", "position",
    ]
}
