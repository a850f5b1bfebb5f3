package vn.motcua.queue;

import java.util.List;

/**
 * A group of procedures with a queue of its own (nhóm thủ tục).
 *
 * @param letter {@code A}, {@code B}, ...: the first sign of its tickets
 * @param fields codes of the fields of administration it covers; none for handing back results
 */
public record ServiceGroup(String letter, String name, String nameEn, List<String> fields) {

    public ServiceGroup {
        fields = List.copyOf(fields);
    }
}
