import AIGateway
import HTTPTypes
import Terminal
import Testing

@testable import aig

@Suite struct BillingTests {
    private static let receipt = TestAnswer.json(
        #"{"success":true,"result":{"payment_intent_id":"pi_1","client_secret":"pi_1_secret_xyz","onboarding":false,"brand":"visa","last4":"4242"}}"#
    )
    private static let balance = TestAnswer.json(
        #"{"success":true,"result":{"balance":-5,"has_default_payment_method":true,"payment_method":{"brand":"visa","last4":"4242"},"topup_config":{"amount":null,"threshold":null}}}"#
    )

    private static func answering(_ line: String) -> TestWorld {
        // On a terminal, what is typed comes as from a pipe.
        TestWorld([balance, receipt], terminals: [.output, .error], input: .typed([line]))
    }

    @Test func `people read dollars, programs cents`() async {
        let shown = await TestWorld([Self.balance]).run("billing", "balance", "--format", "tsv")
        #expect(shown.out.contains("balance\t-$0.05\n"))
        #expect(shown.out.contains("payment_method.last4\t4242\n"))
        let field = await TestWorld([Self.balance]).run("billing", "balance", "--field", "balance")
        #expect(field.out == "-5\n")
    }

    @Test(arguments: ["null", "{}", "[]", #"{"success":true}"#, #"{"success":true,"result":null}"#])
    func `an answer that tells of no purchase is no receipt`(_ answer: String) async {
        let world = TestWorld([.json(answer)])
        let ending = await world.run("billing", "topup", "20", "--yes")
        #expect(ending.status == 76)
        #expect(ending.err.contains("may have been charged"))
        #expect(world.requests.count == 1)
    }

    @Test func `usage is asked for in milliseconds and added up`() async {
        let history = TestAnswer.json(
            #"{"success":true,"result":{"history":[{"id":"a","aggregated_value":0.4,"start_time":1800000000000,"end_time":1800003600000},{"id":"b","aggregated_value":1250.3,"start_time":1800003600000,"end_time":1800007200000}]}}"#
        )
        let world = TestWorld([history])
        let ending = await world.run(
            "billing", "usage", "--since", "24h", "--by", "hour", "--format", "table")
        #expect(
            world.requests.first?.url.hasSuffix(
                "usage-history?value_grouping_window=hour&start_time=1799913600000&end_time=1800000000000"
            ) == true)
        let rows = ending.out.split(separator: "\n")
        #expect(rows.count == 4)
        #expect(rows[1].hasSuffix("$0.00"))
        #expect(rows[3].hasPrefix("in all") && rows[3].hasSuffix("$12.51"))
    }

    @Test func `a purchase needs a yes where nobody can be asked`() async {
        let world = TestWorld()
        #expect(await world.run("billing", "topup", "25").status == 64)
        #expect(await world.run("billing", "topup", "9.99", "--yes").status == 64)
        #expect(await world.run("billing", "auto-topup", "set", "25", "--below", "10").status == 64)
        #expect(
            await world.run("billing", "auto-topup", "set", "25", "--below", "4", "-y").status == 64
        )
        #expect(world.requests.isEmpty)
    }

    @Test func `a purchase shows amount and card, and asks`() async {
        let yes = Self.answering("y\n")
        let ending = await yes.run("billing", "topup", "12.50")
        #expect(ending.status == 0, "\(ending.err)")
        #expect(ending.err.contains("$12.50"))
        #expect(ending.err.contains("visa ending in 4242"))
        #expect(yes.requests.last?.json == ["amount": 1250])
        #expect(!ending.out.contains("secret_xyz"))
        let no = Self.answering("\n")
        #expect(await no.run("billing", "topup", "12.50").status == 130)
        #expect(no.requests.count == 1)
    }

    @Test(arguments: [
        TestAnswer.failing(
            .connection(ConnectionFailure(kind: .lost, host: "api.test", detail: "lost"))),
        .json("{}", status: 503), .json("not JSON"), .failing(.cancelled),
    ])
    func `a purchase is never sent again, and its loss says how to check`(_ answer: TestAnswer)
        async
    {
        let world = TestWorld([answer])
        let ending = await world.run("billing", "topup", "25", "--yes", "--retries", "5")
        #expect(ending.status == (answer.failure == .cancelled ? 130 : 76))
        #expect(ending.err.contains("may have been charged"))
        #expect(ending.err.contains("aig billing invoices"))
        #expect(world.requests.count == 1)
        #expect(world.pauses.isEmpty)
    }

    @Test func `an unknown field of a receipt is refused before the purchase`() async {
        let world = TestWorld([Self.receipt])
        let ending = await world.run("billing", "topup", "25", "--yes", "--field", "nosuch")
        #expect(ending.status == 64)
        #expect(ending.err.contains("there is no field 'nosuch'"))
        #expect(world.requests.isEmpty)
        let bare = TestAnswer.json(#"{"success":true,"result":{"payment_intent_id":"pi_1"}}"#)
        let known = await TestWorld([bare]).run(
            "billing", "topup", "25", "--yes", "--field", "last4")
        #expect(known.status == 0)
        #expect(known.out == "\n")
        let read = await TestWorld([Self.balance]).run("billing", "balance", "--field", "nosuch")
        #expect(read.status == 65)
    }

    @Test(arguments: [
        ["billing", "topup", "25", "--yes"],
        ["billing", "auto-topup", "set", "25", "--below", "5"],
        ["gateways", "create", "g"], ["gateways", "ensure", "g"], ["gateways", "apply", "g.toml"],
        ["keys", "set", "openai"], ["routes", "rename", "a", "b"],
        ["providers", "create", "a", "https://a.test"],
    ])
    func `where there are no outputs of a step, nothing is sent`(_ words: [String]) async {
        let world = TestWorld()
        #expect(await world.run(words + ["--github-output"]).status == 78)
        #expect(world.requests.isEmpty)
    }

    @Test func `a refused purchase is one, and not sent again either`() async {
        for status in [402, 429] {
            let refusal = TestAnswer.json(
                #"{"success":false,"errors":[{"code":1,"message":"declined"}]}"#, status: status)
            let world = TestWorld([refusal])
            let ending = await world.run("billing", "topup", "25", "--yes")
            #expect(![69, 76].contains(ending.status))
            #expect(ending.err.contains("declined"))
            #expect(!ending.err.contains("may have been"))
            #expect(world.requests.count == 1)
        }
    }

    @Test func `the error of a former automatic top-up is no refusal`() async {
        let config = TestAnswer.json(
            #"{"success":true,"result":{"amount":2500,"threshold":1000,"error":"card_declined","lastFailedAt":1800000000000,"disabledReason":"failed"}}"#
        )
        let ending = await TestWorld([config]).run("billing", "auto-topup", "show")
        #expect(ending.status == 0)
        #expect(ending.out.contains("error\tcard_declined\n"))
    }

    @Test func `an automatic top-up is looked up and set again when it was not`() async {
        let config = { (amount: Int) in
            TestAnswer.json(#"{"success":true,"result":{"amount":\#(amount),"threshold":1000}}"#)
        }
        let failures: [TestAnswer] = [
            .failing(.connection(ConnectionFailure(kind: .lost, host: "api.test", detail: "lost"))),
            .bytes(Array("<html>".utf8), type: "text/html", status: 503),
        ]
        let words = ["billing", "auto-topup", "set", "25", "--below", "10", "--yes"]
        for failure in failures {
            let again = TestWorld([failure, config(0), config(2500)])
            #expect(await again.run(words).status == 0)
            #expect(again.requests.map(\.method.rawValue) == ["POST", "GET", "POST"])
            let done = TestWorld([failure, config(2500)])
            #expect(await done.run(words).status == 0)
            let never = TestWorld((1...3).flatMap { _ in [failure, config(0)] })
            #expect(await never.run(words).status == 69)
        }
    }

    @Test func `switching off what is off is no failure`() async {
        let gone = TestAnswer.json(
            #"{"success":false,"errors":[{"code":7002,"message":"none"}]}"#, status: 404)
        #expect(await TestWorld([gone]).run("billing", "auto-topup", "off").status == 0)
        #expect(
            await TestWorld([gone]).run("billing", "spending-limit", "delete", "-y").status == 0)
    }
}
