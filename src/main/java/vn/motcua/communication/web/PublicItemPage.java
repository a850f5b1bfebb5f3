package vn.motcua.communication.web;

import java.util.List;
import vn.motcua.communication.news.NewsText;
import vn.motcua.communication.news.NewsVersion;
import vn.motcua.communication.news.Picture;
import vn.motcua.communication.news.PublishedItem;
import vn.motcua.shell.Frame;

/**
 * One news item as everybody reads it.
 *
 * @param versions that were seen so far, the last first
 * @param base of addresses here, such as {@code https://motcua.example}
 */
public record PublicItemPage(
        PublishedItem item,
        List<Picture> pictures,
        List<NewsVersion> versions,
        String base,
        CommunicationNames names) {

    public PublicItemPage {
        pictures = List.copyOf(pictures);
        versions = List.copyOf(versions);
    }

    public String address() {
        return base + PublicNewsDoor.PATH + "/" + item.id();
    }

    /** Text that was typed, in HTML that holds nothing but it. */
    public String html() {
        return NewsText.html(item.words().body());
    }

    public String site() {
        return PublicNewsDoor.PATH + "?site=" + item.site();
    }

    public static String address(Picture picture) {
        return PublicNewsDoor.PATH + "/pictures/" + picture.id();
    }

    /** By whom and when, in one line. */
    public String said(Frame frame) {
        String byline = item.words().byline();
        return frame.day(item.first())
                + " · "
                + names.topic(item.words().topic(), frame)
                + (byline.isEmpty() ? "" : " · " + byline);
    }

    /** The changes that were made since it was first seen, the last first. */
    public List<NewsVersion> changes() {
        return versions.stream().filter(version -> version.version() > 1).toList();
    }
}
