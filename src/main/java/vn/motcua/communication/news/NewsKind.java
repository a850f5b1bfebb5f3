package vn.motcua.communication.news;

/** Short news (tin), or an article (bài). */
public enum NewsKind {
    ITEM,
    ARTICLE
}
