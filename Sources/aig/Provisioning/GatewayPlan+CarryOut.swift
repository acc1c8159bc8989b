import AIGateway

extension GatewayPlan {
    /// Carries the steps out one after the other.
    ///
    /// A gateway that the API refuses doesn't keep the others from being made; a failure that would
    /// meet them all ends it.
    ///
    /// - Parameter tell: is told of each step when it is done.
    func carryOut(
        with client: Gateway, _ lock: GatewayLock, _ tell: (GatewayPlanReport.Entry) throws -> Void
    ) async throws -> GatewayPlanReport {
        var report = GatewayPlanReport()
        for step in steps {
            let entry = try await lock.hold { try await step.carryOut(with: client) }
            report.entries.append(entry)
            try tell(entry)
            guard entry.allowsMore else { break }
        }
        report.untried = steps.dropFirst(report.entries.count).map(\.id)
        return report
    }
}

extension GatewayPlan.Step {
    fileprivate func carryOut(
        with client: Gateway
    ) async throws(GatewayError) -> GatewayPlanReport.Entry {
        do throws(GatewayError) {
            switch self {
            case .keep(let record): return .made(.unchanged(record))
            case .create(let spec): return .made(try await client.ensureGateway(spec))
            case .update(let spec, let record, _):
                return .made(try await client.ensureGateway(spec, planned: record))
            case .delete(let record):
                _ = try await client.deleteGateway(record.id)
                return .deleted(record.id)
            }
        } catch {
            if error == .cancelled { throw error }
            return .failed(id, error)
        }
    }
}
