package vn.motcua.catalog;

/**
 * The form on which a paper of the dossier is written (mẫu đơn, tờ khai).
 *
 * @param paper id of the paper
 * @param name what the form is called and which instrument it comes from
 * @param link where it is taken from; blank where that is not said
 */
public record PaperForm(String paper, String name, String link) {}
