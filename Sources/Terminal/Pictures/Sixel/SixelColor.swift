/// A colour that a terminal with sixels can be told: its parts are percentages.
struct SixelColor: Equatable {
    /// Red, green and blue as the terminal shows them, up to 255.
    let parts: SIMD3<Int32>

    init(_ exact: SIMD3<Int32>) {
        parts = ((exact &* 100 &+ 127) / 255 &* 255 &+ 50) / 100
    }

    func percent(_ part: Int) -> Int { (Int(parts[part]) * 100 + 127) / 255 }

    /// How unlike another colour it is: squares, weighed as eyes do.
    func difference(_ other: SIMD3<Int32>) -> Int32 {
        let delta = parts &- other
        return (delta &* delta &* SIMD3(2, 4, 3)).wrappedSum()
    }
}
