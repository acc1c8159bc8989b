import HTTPTypes
import Testing

@testable import Sandbox

@Suite struct BillingTests {
    private static let path = "ai-gateway/billing/"
    private let sandbox = TestSandbox()

    private func get(_ path: String) async -> JSONValue? {
        await sandbox.call(.get, Self.path + path).json["result"]
    }

    private func post(_ path: String, _ body: JSONValue) async -> Answer {
        await sandbox.call(.post, Self.path + path, body)
    }

    @Test func `what is bought is on the balance and on an invoice`() async throws {
        let before = try #require(await get("credit-balance")?["balance"]?.integer)
        let bought = await post("topup", ["amount": 2000]).json["result"]
        let id = try #require(bought?["payment_intent_id"])
        #expect(await get("credit-balance")?["balance"] == .integer(before + 2000))
        let status = await post("topup/status", ["payment_intent_id": id]).json["result"]
        #expect(status?["status"] == "completed")
        #expect(await post("topup/status", ["payment_intent_id": "pi_0"]).code == 7002)
        #expect(await get("invoice-history?type=manual")?["invoices"]?.items?.count == 1)
        let invoice = await get("invoice-history")?["invoices"]?.items?.first
        #expect(invoice?["amount_paid"] == 2100)
        #expect(await get("invoice-history?type=auto")?["pagination"]?["total_count"] == 0)
    }

    @Test(
        arguments: [
            ("topup", ["amount": 999], ["amount"]),
            ("topup", ["amount": 1_000_001], ["amount"]),
            ("topup", [:], ["amount"]),
            ("topup/config", ["amount": 1000, "threshold": 499], ["threshold"]),
            ("topup/config", ["amount": 999, "threshold": 500], ["amount"]),
        ] as [(String, JSONValue, [JSONValue])])
    func `an amount out of bounds is refused`(
        path: String, body: JSONValue, fault: [JSONValue]
    ) async {
        let answer = await post(path, body)
        #expect(answer.code == 7001)
        #expect(answer.json["errors"]?.items?.first?["path"] == .array(fault))
    }

    @Test func `buying by itself is set and unset`() async {
        _ = await post("topup/config", ["amount": 1000, "threshold": 500])
        #expect(await get("topup/config")?["threshold"] == 500)
        #expect(await get("credit-balance")?["topup_config"]?["amount"] == 1000)
        _ = await sandbox.call(.delete, Self.path + "topup/config")
        #expect(await get("topup/config")?["threshold"] == .null)
    }

    @Test func `a spending limit can be read and removed, and never set`() async {
        let body: JSONValue = ["amount": 100, "duration": "daily", "strategy": "fixed"]
        #expect(await post("spending-limit", body).status == 403)
        #expect(await get("spending-limit")?["enabled"] == false)
        #expect(await sandbox.call(.delete, Self.path + "spending-limit").status == 200)
    }

    @Test func `usage adds up by the hour and by the day`() async {
        for _ in 1...2 {
            let cost = ["cf-aig-custom-cost": #"{"total_cost":0.5}"#]
            _ = await sandbox.chat("a/b", fields: cost)
            sandbox.clock.advance(seconds: 3600)
        }
        let values = { (query: String) in
            await get("usage-history?value_grouping_window=" + query)?["history"]?.items?
                .map { $0["aggregated_value"] }
        }
        #expect(await values("day") == [100])
        #expect(await values("hour") == [50, 50])
        #expect(await values("hour&end_time=1800000000000") == [50])
        #expect(await values("hour&start_time=1900000000000") == [])
        #expect(await sandbox.call(.get, Self.path + "usage-history").code == 7001)
    }
}
