import AIGateway
import Terminal

extension Settings {
    /// Says which option means nothing where the question goes.
    func remarkIgnored(by request: any InferenceRequest, in world: World) {
        guard gateway.byokAlias != nil else { return }
        switch request.destination {
        case .api, .compat:
            world.console.remark(
                "aig: --byok-alias means nothing here: the key stored as 'default' is used; 'aig api --provider' and --fallback take it"
            )
        case .native, .universal: break
        }
    }
}
