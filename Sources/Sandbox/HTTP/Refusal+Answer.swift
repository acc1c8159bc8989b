import HTTPTypes

extension Refusal {
    func answer(in form: Form) -> Answer {
        var answer =
            origin == .edge && form != .gateway
            ? Answer.bytes(Array(page.utf8), type: "text/html; charset=UTF-8", status: status)
            : Answer.json(body(in: form), status: status)
        for field in fields { answer.fields.append(field) }
        answer.holdBack = holdBack
        return answer
    }

    func body(in form: Form) -> JSONValue {
        switch (form, origin) {
        case (.anthropic, .model(let type)), (.anthropic, .provider(let type)): anthropic(type)
        case (.openAI, .provider(let type)): openAI(type, code: .string(String(code)))
        case (.native(let family), .model(let type)), (.native(let family), .provider(let type)):
            native(family, type)
        case (.native, _), (.gateway, _): gatewayEnvelope
        default: envelope
        }
    }

    private func native(_ family: Provider.Family, _ type: String) -> JSONValue {
        switch (family, type) {
        case (.workersAI, _): envelope
        case (.anthropic, _): anthropic(type)
        case (.google, _): google
        case (.openAI, "authentication_error"):
            openAI("invalid_request_error", code: "invalid_api_key")
        case (.openAI, "not_found_error"):
            openAI("invalid_request_error", code: "model_not_found")
        case (.openAI, _): openAI(type, code: nil)
        }
    }

    private func anthropic(_ type: String) -> JSONValue {
        ["type": "error", "error": ["type": .string(type), "message": .string(message)]]
    }

    private func openAI(_ type: String, code: JSONValue) -> JSONValue {
        [
            "error": [
                "message": .string(message), "type": .string(type), "param": nil, "code": code,
            ]
        ]
    }

    private var google: JSONValue {
        let word: JSONValue =
            switch status {
            case 401: "UNAUTHENTICATED"
            case 404: "NOT_FOUND"
            case 429: "RESOURCE_EXHAUSTED"
            case 400..<500: "INVALID_ARGUMENT"
            default: "UNAVAILABLE"
            }
        return [
            "error": ["code": .integer(status), "message": .string(message), "status": word]
        ]
    }

    /// The member is called `error` although it is a list.
    private var gatewayEnvelope: JSONValue {
        ["success": false, "result": [], "messages": [], "error": .array(errors)]
    }

    private var envelope: JSONValue {
        ["success": false, "errors": .array(errors), "messages": [], "result": nil]
    }

    private var errors: [JSONValue] {
        faults.map { fault in
            var error: JSONValue = ["code": .integer(code), "message": .string(fault.message)]
            if !fault.path.isEmpty { error["path"] = .array(fault.path.map(JSONValue.string)) }
            return error
        }
    }

    private var page: String {
        """
        <!DOCTYPE html>
        <html lang="en"><head><title>\(status) Service Temporarily Unavailable</title></head>
        <body><h1>\(status) Service Temporarily Unavailable</h1><hr>cloudflare</body></html>

        """
    }
}
