package vn.motcua.communication.figure;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.motcua.communication.Channel;
import vn.motcua.communication.product.Product;
import vn.motcua.kernel.Bilingual;
import vn.motcua.measure.indicator.Line;
import vn.motcua.measure.indicator.Part;
import vn.motcua.shell.Texts;

/** Which kinds of channel were used. */
@Component
class Channels {

    private static final Locale VIETNAMESE = Locale.of("vi", "VN");

    private final Texts texts;

    Channels(Texts texts) {
        this.texts = texts;
    }

    /** One row for each channel that is asked for; of no one agency. */
    List<Line> lines(Set<Channel> asked, List<Product> used) {
        return asked.stream()
                .sorted(Comparator.naturalOrder())
                .map(channel -> line(channel, used))
                .toList();
    }

    private Line line(Channel channel, List<Product> used) {
        String key = "communication.channel." + channel;
        return Line.of(
                        "",
                        new Bilingual(texts.text(VIETNAMESE, key), texts.text(Locale.ENGLISH, key)),
                        "")
                .in(new Part(key, ""))
                .at(CommunicationIndicators.PRODUCTS + "?channel=" + channel, null)
                .counted(used.stream().anyMatch(one -> one.channel() == channel));
    }
}
