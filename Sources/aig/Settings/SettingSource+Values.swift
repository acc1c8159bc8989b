import AIGateway
import ArgumentParser

extension SettingSource {
    /// Throws when a configured value is one that no call could use.
    func checkValues(in world: World) throws {
        let options = try RequestOptions(GatewayFlags.parse([]), source: self, world: world)
        _ = try options.fields()
        _ = try ModelOptions(ModelFlags.parse([]), source: self)
        _ = try value(nil as OutputFlags.Reasoning?, .reasoning)
        _ = try value(nil as Int?, .retries)
        for limit in [SettingKey.timeout, .connectTimeout, .idleTimeout] {
            _ = try value(nil as DurationArgument?, limit)
        }
    }
}
