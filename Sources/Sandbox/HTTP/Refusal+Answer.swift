import HTTPTypes

extension Refusal {
    func answer(in form: Form) -> Answer {
        var answer =
            origin == .edge
            ? Answer.bytes(Array(page.utf8), type: "text/html; charset=UTF-8", status: status)
            : Answer.json(body(in: form), status: status)
        for field in fields { answer.fields.append(field) }
        return answer
    }

    func body(in form: Form) -> JSONValue {
        switch (form, origin) {
        case (.anthropic, .model(let type)), (.anthropic, .provider(let type)):
            ["type": "error", "error": ["type": .string(type), "message": .string(message)]]
        case (.openAI, .provider(let type)):
            [
                "error": [
                    "message": .string(message), "type": .string(type), "param": nil,
                    "code": .string(String(code)),
                ]
            ]
        default:
            envelope
        }
    }

    private var envelope: JSONValue {
        let errors = faults.map { fault -> JSONValue in
            var error: JSONValue = ["code": .integer(code), "message": .string(fault.message)]
            if !fault.path.isEmpty { error["path"] = .array(fault.path.map(JSONValue.string)) }
            return error
        }
        return ["success": false, "errors": .array(errors), "messages": [], "result": nil]
    }

    private var page: String {
        """
        <!DOCTYPE html>
        <html lang="en"><head><title>\(status) Service Temporarily Unavailable</title></head>
        <body><h1>\(status) Service Temporarily Unavailable</h1><hr>cloudflare</body></html>

        """
    }
}
