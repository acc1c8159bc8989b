extension TLSIdentity {
    /// For `wrong.example` only, signed by the test authority, from 2020 to 2200.
    public static let wrongHost = TLSIdentity(
        certificatePEM: """
            -----BEGIN CERTIFICATE-----
            MIIBsDCCAVagAwIBAgIBBDAKBggqhkjOPQQDAjAWMRQwEgYDVQQDDAthaWcgdGVz
            dCBDQTAgFw0yMDAxMDEwMDAwMDBaGA8yMjAwMDEwMTAwMDAwMFowGDEWMBQGA1UE
            AwwNd3JvbmcuZXhhbXBsZTBZMBMGByqGSM49AgEGCCqGSM49AwEHA0IABCrjR30N
            wU/NL5ZrzQWlLPF5QRRqDzWg7VOFnQIyOK56rOw9O/9gKfzrfG+Vp8cuD1fP6qJP
            FhigZP/WQW4LSbujgZAwgY0wDAYDVR0TAQH/BAIwADAOBgNVHQ8BAf8EBAMCB4Aw
            EwYDVR0lBAwwCgYIKwYBBQUHAwEwGAYDVR0RBBEwD4INd3JvbmcuZXhhbXBsZTAf
            BgNVHSMEGDAWgBTeHgEmHrePGDd0Yuhqwc3F7stIeTAdBgNVHQ4EFgQUeDVo2rx4
            J34uCH4g/JVGWFl9kxIwCgYIKoZIzj0EAwIDSAAwRQIgfDAcqBqFe3BIIn86pSBm
            VpYM+M2WMMJn9Kairdo1rZICIQCowQFPsEdh5zVGTz2H6kI0oWXTXm1gAidL7GlS
            kCwr1Q==
            -----END CERTIFICATE-----
            """,
        privateKeyPEM: """
            -----BEGIN PRIVATE KEY-----
            MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgwsU52VnIUQqaip7y
            Lorm+m62I6tMPjav1PqN98fyGCihRANCAAQq40d9DcFPzS+Wa80FpSzxeUEUag81
            oO1ThZ0CMjiueqzsPTv/YCn863xvlafHLg9Xz+qiTxYYoGT/1kFuC0m7
            -----END PRIVATE KEY-----
            """
    )
}
