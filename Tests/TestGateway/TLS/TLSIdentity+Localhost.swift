extension TLSIdentity {
    /// For `localhost` and 127.0.0.1, signed by the test authority, from 2020 to 2200.
    public static let localhost = TLSIdentity(
        certificatePEM: """
            -----BEGIN CERTIFICATE-----
            MIIBrjCCAVSgAwIBAgIBAzAKBggqhkjOPQQDAjAWMRQwEgYDVQQDDAthaWcgdGVz
            dCBDQTAgFw0yMDAxMDEwMDAwMDBaGA8yMjAwMDEwMTAwMDAwMFowFDESMBAGA1UE
            AwwJbG9jYWxob3N0MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEUQF6Q91FvFlE
            7/Ol+VQwFC25SAqeOOqf31xu8Rei5NGM31iGCpCL9tz+h3XNB9Qg9sreDuhTcy3R
            aJM6FmyO+KOBkjCBjzAMBgNVHRMBAf8EAjAAMA4GA1UdDwEB/wQEAwIHgDATBgNV
            HSUEDDAKBggrBgEFBQcDATAaBgNVHREEEzARgglsb2NhbGhvc3SHBH8AAAEwHwYD
            VR0jBBgwFoAU3h4BJh63jxg3dGLoasHNxe7LSHkwHQYDVR0OBBYEFGbQBN/SV8mH
            L7o11I1o6g399NI1MAoGCCqGSM49BAMCA0gAMEUCIF+d6YDxD4T8y/St/hLJC3ch
            M6puyW5MRTkjJMhc+0XdAiEAq+mk9iAUKPwq2qt/k7GB4a9A700cxpac1YAvyMKR
            lLM=
            -----END CERTIFICATE-----
            """,
        privateKeyPEM: """
            -----BEGIN PRIVATE KEY-----
            MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgkc4s6SD9VPnSKx8R
            BvlfOSVPy5b9bX/+oCfmGQDA5+mhRANCAARRAXpD3UW8WUTv86X5VDAULblICp44
            6p/fXG7xF6Lk0YzfWIYKkIv23P6Hdc0H1CD2yt4O6FNzLdFokzoWbI74
            -----END PRIVATE KEY-----
            """
    )
}
