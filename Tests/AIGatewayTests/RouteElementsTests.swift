import AIGateway
import Testing

@Suite struct RouteElementsTests {
    @Test(arguments: [
        (
            #"[{"id":"a","type":"start","outputs":{"next":{"elementId":"b"}}},{"id":"b","type":"end"}]"#,
            ""
        ),
        (#"{"name":"x","elements":[{"id":"a","type":"start","outputs":{}}]}"#, ""),
        (#"[]"#, "0 elements of type 'start'"),
        (#"[{"id":"a","type":"start"},{"id":"b","type":"start"}]"#, "2 elements of type 'start'"),
        (
            #"[{"id":"a","type":"start"},{"id":"a","type":"end"}]"#,
            "several elements have the id 'a'"
        ),
        (#"[{"type":"start"}]"#, "element 1 has no id"),
        (#"[{"id":"a","type":"start"},{"id":"b"}]"#, "element 2 has no type"),
        (
            #"[{"id":"a","type":"start","outputs":{"next":{"elementId":"z"}}}]"#,
            "'z', which isn't there"
        ),
    ])
    func `elements are checked for what can't be right`(_ text: String, _ fault: String) throws {
        let elements = try #require(RouteElements(try JSON(parsing: text)))
        #expect(elements.faults.isEmpty == fault.isEmpty)
        #expect(fault.isEmpty || elements.faults.contains { $0.contains(fault) })
    }

    @Test func `what has no array of elements is none`() throws {
        for text in ["{}", "1", #"{"elements":{}}"#] {
            #expect(RouteElements(try JSON(parsing: text)) == nil)
        }
    }
}
