package vn.motcua.communication.product;

import java.util.Set;
import vn.motcua.communication.Channel;

/** What was made, and by which channels such a thing goes. */
public enum ProductKind {
    /** Tin. */
    NEWS(
            Channel.DISTRICT_PORTAL,
            Channel.COMMUNE_PAGE,
            Channel.BROADCAST,
            Channel.SOCIAL,
            Channel.PRESS),
    /** Bài. */
    ARTICLE(
            Channel.DISTRICT_PORTAL,
            Channel.COMMUNE_PAGE,
            Channel.BROADCAST,
            Channel.SOCIAL,
            Channel.PRESS),
    /** Phóng sự. */
    REPORT(
            Channel.DISTRICT_PORTAL,
            Channel.COMMUNE_PAGE,
            Channel.BROADCAST,
            Channel.SOCIAL,
            Channel.PRESS),
    LOUDSPEAKER(Channel.BROADCAST),
    BILLBOARD(Channel.OUTDOOR),
    LEAFLET(Channel.PRINT),
    /** Họp dân. */
    MEETING(Channel.MEETING),
    SOCIAL_POST(Channel.SOCIAL);

    private final Set<Channel> channels;

    ProductKind(Channel... channels) {
        this.channels = Set.of(channels);
    }

    public boolean goesBy(Channel channel) {
        return channels.contains(channel);
    }

    /** Whether the plan counts it among news and articles (tin, bài). */
    public boolean isNews() {
        return this == NEWS || this == ARTICLE || this == REPORT;
    }
}
