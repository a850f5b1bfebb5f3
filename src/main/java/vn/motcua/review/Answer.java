package vn.motcua.review;

/**
 * What a question of the review form is answered.
 *
 * @param words why; needed where the answer is no
 */
public record Answer(boolean yes, String words) {}
