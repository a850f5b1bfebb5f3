package vn.motcua.review;

/**
 * What is proposed for one regulatory item (phương án đơn giản hóa).
 *
 * @param item key of the item
 * @param words what exactly is changed
 * @param reason why
 * @param instrument which legal document is to be changed
 * @param article which article, item and point of it
 */
public record Proposal(
        String item,
        Change change,
        String words,
        String reason,
        String instrument,
        String article,
        Competence competence) {}
