public import HTTPTypes

/// The client: an account's AI gateways over a transport.
///
/// ```swift
/// let gateway = Gateway(account: account, transport: transport)
/// let request = ChatRequest(model: "openai/gpt-5.5", prompt: Prompt(messages: [.user("Hi")]))
/// let reply = try await gateway.answer(request)
/// ```
public struct Gateway: Sendable {
    public let account: Account
    private let transport: any Transport
    /// Fields that every request gets last.
    private let extraFields: [(name: String, value: String)]

    public init(
        account: Account, transport: any Transport,
        extraFields: [(name: String, value: String)] = []
    ) {
        self.account = account
        self.transport = transport
        self.extraFields = extraFields
    }

    /// Asks a model, in whichever format the request is.
    ///
    /// - Returns: the answer as soon as its head is there.
    /// - Throws: ``GatewayError/refused(_:)`` for a status that is not 2xx.
    public func answer(
        _ request: some InferenceRequest, options: RequestOptions = RequestOptions()
    ) async throws(GatewayError) -> Reply {
        let exchange = try await send(try self.request(for: request, options: options))
        let answered = request.answered(by: ReplyMetadata(exchange))
        return Reply(exchange, decoder: answered.makeDecoder().decoder)
    }

    /// What ``answer(_:options:)`` would send.
    public func request(
        for request: some InferenceRequest, options: RequestOptions = RequestOptions()
    ) throws(GatewayError) -> Request {
        var options = options
        let isHosted = request.destination != .api
        // Workers AI models skip the gateway unless it is named; the default one always exists.
        if !isHosted, options.gatewayID == nil, request.model.hasPrefix("@") {
            options.gatewayID = "default"
        }
        var fields = request.fields
        for field in try options.fields() { fields[field.name] = field.value }
        if let file = request.file, !isHosted {
            return try self.request(file, to: request.path, fields: fields)
        }
        if let files = request.formFiles, !isHosted {
            return try form(request.body, files, to: request.path, fields: fields)
        }
        let body = request.payload(from: account, options: options)
        guard isHosted else {
            var made = try self.request(.post, request.path, body: body, fields: fields)
            made.contents = request.contents
            made.bodyStaysAtOrigin = false
            return made
        }
        if request.destination == .universal {
            for name in UniversalRequest.stepFields { fields[name] = nil }
        }
        fields[.contentType] = "application/json"
        var made = try hosted(
            .post, request.path, at: request.destination, in: options.gatewayID, fields: fields,
            body: body.encoded())
        made.contents = request.contents
        made.bodyStaysAtOrigin = request.destination == .universal
        return made
    }

    /// A request whose body is a file.
    private func request(
        _ file: Attachment, to path: String, fields: HTTPFields
    ) throws(GatewayError) -> Request {
        var request = try request(.post, path, fields: fields)
        request.fields[.contentType] = file.mediaType
        switch file.content {
        case .bytes(let bytes): request.body = bytes
        case .deferred(let content):
            let plain = DeferredContent(content.source, coding: .plain)
            request.body = Array(plain.mark.utf8)
            request.contents = [plain]
        case .address: break
        }
        return request
    }

    /// A request whose body is a form.
    private func form(
        _ members: JSONObject, _ files: [Attachment], to path: String, fields: HTTPFields
    ) throws(GatewayError) -> Request {
        let texts = members.members.map { name, value in
            FormBody.Part(
                name: name, content: .bytes(Array((value.string ?? value.text()).utf8)))
        }
        let pictures = files.enumerated().map { index, file in
            FormBody.Part(
                name: RunFiles.fieldName(index), fileName: file.name, type: file.mediaType,
                content: file.content)
        }
        let form = FormBody(texts + pictures)
        var request = try request(.post, path, fields: fields)
        request.fields[.contentType] = form.type
        request.body = form.bytes
        request.contents = form.contents
        return request
    }

    /// Calls a management operation below the account and reads its JSON.
    ///
    /// - Parameter path: relative to the account, as in `ai-gateway/gateways`.
    public func call(
        _ method: HTTPRequest.Method, _ path: String, query: [(name: String, value: String)] = [],
        body: JSON? = nil
    ) async throws(GatewayError) -> Envelope {
        let request = try request(method, path, query: query, body: body)
        return try await Envelope(try await send(request))
    }

    /// Sends a request of a management operation and gives the result.
    public func result(of request: Request) async throws(GatewayError) -> JSON {
        try await Envelope(try await send(request)).result
    }

    /// A request with the account's address and token. A `path` that begins with `/` is relative to
    /// the API itself, any other to the account.
    public func request(
        _ method: HTTPRequest.Method, _ path: String, query: [(name: String, value: String)] = [],
        body: JSON? = nil, fields: HTTPFields = HTTPFields()
    ) throws(GatewayError) -> Request {
        // A preview may have `$CLOUDFLARE_ACCOUNT_ID` in the account's place.
        let id = PercentCoding.encode(account.id, keeping: "$")
        let base = account.baseURL + (path.hasPrefix("/") ? "" : "/accounts/\(id)/")
        var fields = fields
        if body != nil { fields[.contentType] = "application/json" }
        var request = try self.request(
            method, at: base + path, query: query, fields: fields,
            credentials: account.fields(for: .api), body: body?.encoded())
        request.bodyStaysAtOrigin = true
        return request
    }

    /// A request for an address, with what proves who is asking and what every request gets.
    func request(
        _ method: HTTPRequest.Method, at address: String,
        query: [(name: String, value: String)], fields: HTTPFields, credentials: HTTPFields,
        body: [UInt8]?
    ) throws(GatewayError) -> Request {
        // Whoever carries it on would take such a part for a way up.
        let parts = address.prefix { $0 != "?" }.split(separator: "/")
        guard !parts.contains("."), !parts.contains("..") else {
            throw .invalidOption(
                InvalidOption(
                    name: "path", value: address, allowed: "names other than '.' and '..'"))
        }
        let mark = address.contains("?") ? "&" : "?"
        let url = address + (query.isEmpty ? "" : mark + PercentCoding.query(query))
        try WebAddress(url).checkIsSafe()
        var all = credentials
        for field in fields { all[field.name] = field.value }
        var request = Request(method: method, url: url, fields: all, body: body)
        try request.add(extraFields)
        return request
    }

    /// A request for any operation: a path as ``request(_:_:query:body:fields:)`` takes it, in which
    /// `{account_id}` stands for the account, and a body as it is.
    public func raw(
        _ method: String, _ path: String, query: [(name: String, value: String)],
        body: [UInt8]?, options: RequestOptions = RequestOptions()
    ) throws(GatewayError) -> Request {
        let path = path.replacing("{account_id}", with: account.id)
        var request = try request(
            try method.httpMethod, path, query: query, fields: try options.fields())
        request.body = body
        if body != nil, request.fields[.contentType] == nil {
            request.fields[.contentType] = "application/json"
        }
        return request
    }

    /// Sends a request and gives whatever was answered.
    public func exchange(_ request: Request) async throws(GatewayError) -> Exchange {
        try await transport.exchange(request)
    }

    /// Sends a request and gives the answer to it, if it is not a refusal.
    public func send(_ request: Request) async throws(GatewayError) -> Exchange {
        let exchange = try await exchange(request)
        guard exchange.isSuccess else { throw .refused(try await exchange.refusal().refusal) }
        return exchange
    }
}
