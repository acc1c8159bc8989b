public import AIGateway
public import ArgumentParser
public import Terminal

// The libraries' choices as values of flags: their raw values are the words.

extension RequestOptions.Backoff: ExpressibleByArgument {}
extension ModelOptions.Effort: ExpressibleByArgument {}
extension ColorChoice: ExpressibleByArgument {}
extension LogOrder.Key: ExpressibleByArgument {}
extension UsageWindow: ExpressibleByArgument {}
extension InvoiceRecord.Origin: ExpressibleByArgument {}
