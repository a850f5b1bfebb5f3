package vn.motcua.petition;

/** What everybody reads of a petition, with personal data masked. */
public record PublicText(String title, String question, String reply) {

    public PublicText {
        title = Words.line(title);
        question = Words.lines(question);
        reply = Words.lines(reply);
    }

    /** All of it, one part after the other. */
    public String whole() {
        return title + "\n\n" + question + "\n\n" + reply;
    }
}
