extension SampleText {
    static let markdown = """
        # Heading one

        A paragraph with *emphasis*, **strong text**, ***both***, `code`, ~~a mistake~~ and a
        [link](https://example.com/ "with a title"). Ünïcödé, 漢字 and 🙂 belong here too.

        ## Heading two

        - a list
        - of items
            - one of them nested
        - [x] and one done

        1. first
        2. second

        > A quotation,
        > of two lines.

        ```swift
        let answer = 6 * 7
        print("The answer is \\(answer)")  // *not* emphasis
        ```

        | Column | Number |
        |--------|-------:|
        | one    |      1 |
        | twelve |     12 |

        ---

        Snake_case_words, 2 * 3 * 4, and a lone ` stay as they are.

        ### Heading three

        The end.

        """
}
