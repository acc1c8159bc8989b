import AIGateway

/// One thing that has to be right.
protocol Check: Sendable {
    /// As scripts know it.
    var name: String { get }
    /// Looks, and leaves in `patient` what later checks need.
    func examine(_ patient: inout Patient) async throws -> Finding
}

extension Check {
    /// The finding; what the check throws is one too. Once the network failed, it is not tried again.
    func finding(in patient: inout Patient) async throws -> Finding {
        do {
            return try await examine(&patient)
        } catch let error where error is CancellationError || error as? GatewayError == .cancelled {
            throw error
        } catch {
            if case .connection = error as? GatewayError { patient.obstacle = "no connection" }
            return Finding(error)
        }
    }
}
