import AIGateway

/// Whether questions get through to an endpoint: a model that can't exist is asked, so that nothing
/// is run and nothing is billed. That it is not known is the answer hoped for.
struct EndpointCheck: Check {
    let name: String
    let request: any InferenceRequest

    private static let model = "@cf/aig/doctor-no-such-model"

    static let all: [EndpointCheck] = {
        let prompt = Prompt(messages: [.user("hi")])
        var options = ModelOptions()
        options.maxTokens = 16
        options.stream = false
        return [
            .init(
                name: "chat",
                request: ChatRequest(model: model, prompt: prompt, options: options)),
            .init(
                name: "responses",
                request: ResponsesRequest(model: model, prompt: prompt, options: options)),
            .init(
                name: "messages",
                request: MessagesRequest(model: model, prompt: prompt, options: options)),
            .init(
                name: "run", request: RunRequest(model: model, prompt: prompt, options: options)),
        ]
    }()

    func examine(_ patient: inout Patient) async throws -> Finding {
        if let obstacle = patient.obstacle { return .notChecked(obstacle) }
        guard patient.hasGateway != false || !patient.gateway.isNamed else {
            return .notChecked("there is no gateway '\(patient.gateway.id)'")
        }
        guard let client = patient.client else { return .notChecked("no connection") }
        let answer = try await client.probe(
            try client.raw(
                "POST", request.path, query: [], body: JSON.object(request.body).encoded(),
                options: options(for: patient)))
        guard let refusal = answer.refusal else { return .ok("answers") }
        switch refusal.meaning {
        case .unknownModel, .notFound, .noSuchPlace, .badRequest, .modelWithdrawn:
            return .ok("lets questions through")
        case .unknownGateway:
            // Once is enough.
            patient.hasGateway = false
            return Finding(GatewayError.refused(refusal))
        default: return Finding(GatewayError.refused(refusal))
        }
    }

    /// A default gateway that is not there yet is not named: that would make it.
    private func options(for patient: Patient) -> RequestOptions {
        var options = RequestOptions()
        let (id, isNamed) = patient.gateway
        if isNamed || patient.hasGateway == true { options.gatewayID = id }
        options.collectLog = false
        options.anthropicVersion = request.path.hasSuffix("messages") ? "2023-06-01" : nil
        options.isValidated = false
        return options
    }
}
