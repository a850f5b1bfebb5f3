package vn.motcua.communication.product;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells which products repeat others and which are dead. Pure. */
final class Standings {

    private static final Comparator<Product> IN_ORDER =
            Comparator.comparing(Product::day)
                    .thenComparing(Product::recordedAt)
                    .thenComparing(Product::id);

    private Standings() {}

    /**
     * In the order in which they appeared. A channel is that of one agency: the pages of two
     * communes are two channels.
     *
     * @param dead addresses that answer no more
     */
    static List<Standing> of(List<Product> products, Set<String> dead) {
        Map<String, Product> firsts = new HashMap<>();
        List<Standing> all = new ArrayList<>();
        for (Product one : products.stream().sorted(IN_ORDER).toList()) {
            String channel = one.channel() + " " + one.agency() + " ";
            Product first = firsts.putIfAbsent(channel + one.mark(), one);
            if (!one.url().isEmpty()) {
                Product there = firsts.putIfAbsent(channel + one.url(), one);
                first = first == null ? there : first;
            }
            all.add(new Standing(one, first, dead.contains(one.url())));
        }
        return all;
    }
}
