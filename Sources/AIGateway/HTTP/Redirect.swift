import HTTPTypes

/// Where an answer sends its reader on to, and what may go along.
enum Redirect {
    /// How many are followed for one request.
    static let most = 5

    /// The request that follows `answer`, or `nil` when it redirects nowhere.
    ///
    /// What proves who is asking stays behind when the origin changes, and the way never leads
    /// from https to http.
    static func request(
        after request: Request, answer: Exchange
    ) throws(GatewayError) -> Request? {
        guard [301, 302, 303, 307, 308].contains(answer.status),
            let location = answer.fields[.location]
        else { return nil }
        let here = try WebAddress(request.url)
        let there: WebAddress
        do throws(GatewayError) {
            there = try here.resolving(location)
            try there.checkIsSafe()
        } catch {
            throw here.badRedirect
        }
        guard here.scheme == "http" || there.scheme == "https" else { throw here.badRedirect }
        guard !request.staysPublic || there.isPublic else { throw here.badRedirect }
        var next = request
        next.url = there.text
        if !here.hasSameOrigin(as: there) {
            for name in HTTPField.Name.credentials { next.fields[name] = nil }
        }
        if answer.status == 303 || (answer.status < 303 && request.method == .post) {
            if request.method != .head { next.method = .get }
            next.body = nil
            next.contents = []
            next.fields[.contentType] = nil
        }
        guard next.body == nil || !request.bodyStaysAtOrigin || here.hasSameOrigin(as: there) else {
            throw here.badRedirect
        }
        return next
    }
}

extension WebAddress {
    fileprivate var badRedirect: GatewayError {
        .connection(
            ConnectionFailure(
                kind: .redirect, host: host,
                detail: "it redirects to where no request of ours may go"))
    }
}
