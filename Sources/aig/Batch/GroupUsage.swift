import AIGateway

/// What a group of queued lines took besides what its lines say themselves. One of their results
/// has it, so that it is counted whenever that is read.
struct GroupUsage {
    let usage: Usage
    let cost: LineCost?

    var json: JSON {
        var object = JSONObject([("usage", usage.json)])
        object["cost"] = cost?.json
        return .object(object)
    }
}
