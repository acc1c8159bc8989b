public import HTTPTypes

extension RequestOptions {
    /// The header fields that these options are.
    ///
    /// - Throws: ``GatewayError/invalidOption(_:)`` for a value outside its documented limits, or
    ///   one that no header field can hold.
    public func fields() throws(GatewayError) -> HTTPFields {
        var fields = OptionFields(isValidated: isValidated)
        try fields.add(.gatewayID, gatewayID, .gatewayName)
        try fields.add(.skipCache, skipCache)
        try fields.add(.cacheTTL, cacheTTL, in: .seconds, 60...2_592_000)
        try fields.add(.cacheKey, cacheKey)
        try fields.add(.collectLog, collectLog)
        try fields.add(.collectLogPayload, collectLogPayload)
        try fields.add(.requestTimeout, requestTimeout, in: .milliseconds, 1...Int64(Int32.max))
        try fields.add(.maxAttempts, maxAttempts, 1...5)
        try fields.add(.retryDelay, retryDelay, in: .milliseconds, 0...5000)
        try fields.add(.backoff, backoff?.rawValue)
        try fields.add(.metadata, metadata, .flatTags)
        try fields.add(.customCost, customCost, .costs)
        try fields.add(.eventID, eventID)
        try fields.add(.byokAlias, byokAlias)
        try fields.add(.noWholesale, noWholesale)
        try fields.add(.zdr, zdr)
        try fields.add(.otelTraceID, otelTraceID, .hexadecimal(32))
        try fields.add(.otelParentSpanID, otelParentSpanID, .hexadecimal(16))
        try fields.add(.sessionID, sessionID)
        try fields.add(.turnID, turnID)
        try fields.add(.noSessionAffinity, noSessionAffinity)
        try fields.add(.allowedModels, list: allowedModels)
        try fields.add(.allowedProviders, list: allowedProviders)
        try fields.add(.sessionAffinity, sessionAffinity)
        try fields.add(.paymentMethod, paymentMethod)
        try fields.add(.paymentSignature, paymentSignature?.exposed)
        try fields.add(.accessToken, accessToken?.exposed)
        try fields.add(.accessClientID, accessClientID)
        try fields.add(.accessClientSecret, accessClientSecret?.exposed)
        try fields.add(.anthropicVersion, anthropicVersion)
        try fields.add(.anthropicBeta, list: anthropicBeta)
        return fields.fields
    }
}
