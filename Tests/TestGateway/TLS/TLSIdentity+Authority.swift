extension TLSIdentity {
    /// The certificate of the test authority, from 2020 to 2200. Its key was thrown away. Apple's
    /// trust evaluation refuses server certificates this long-lived: trust it through BoringSSL.
    static let authorityPEM = """
        -----BEGIN CERTIFICATE-----
        MIIBXzCCAQWgAwIBAgIBATAKBggqhkjOPQQDAjAWMRQwEgYDVQQDDAthaWcgdGVz
        dCBDQTAgFw0yMDAxMDEwMDAwMDBaGA8yMjAwMDEwMTAwMDAwMFowFjEUMBIGA1UE
        AwwLYWlnIHRlc3QgQ0EwWTATBgcqhkjOPQIBBggqhkjOPQMBBwNCAAS+rbF52QPR
        EiW1qQqee3w/DHP+WLdbW1/V4L85mkwHmNTtqvHxFigq53mchLprv2NlId7Du4Bi
        Rq3v1kDIUdYUo0IwQDAPBgNVHRMBAf8EBTADAQH/MA4GA1UdDwEB/wQEAwIBBjAd
        BgNVHQ4EFgQU3h4BJh63jxg3dGLoasHNxe7LSHkwCgYIKoZIzj0EAwIDSAAwRQIh
        AJRDYYyzKLFyrQeV1wgJpH9QDXEHCwUM7bDF1mRVW6MUAiABdEtkh4j88g0pJsCk
        XixhwNxwC/fE2Dbl/vPoA7t3bA==
        -----END CERTIFICATE-----
        """
}
