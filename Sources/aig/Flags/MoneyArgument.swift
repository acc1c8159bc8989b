import AIGateway
import ArgumentParser

/// US dollars as people write them: `25`, `25.50`, `$25`.
struct MoneyArgument: ExpressibleByArgument {
    let money: Money

    init?(argument: String) {
        guard let money = Money(dollars: argument) else { return nil }
        self.money = money
    }
}
