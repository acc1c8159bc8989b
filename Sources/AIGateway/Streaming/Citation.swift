/// A source that an answer cites.
public struct Citation: Sendable, Equatable {
    public var url: String?
    public var title: String?
    /// The citation as it was sent.
    public var source: JSON

    public init(url: String?, title: String?, source: JSON) {
        self.url = url
        self.title = title
        self.source = source
    }
}

extension Citation {
    /// Reads a citation of any format: an address alone, a flat object, or OpenAI's nested one.
    init(_ view: JSONView) {
        let details = view["url_citation"].isObject ? view["url_citation"] : view
        self.init(
            url: view.string ?? details["url"].string,
            title: details["title"].string ?? details["document_title"].string,
            source: view.value
        )
    }
}
