package vn.motcua.petition;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.catalog.sheet.SheetReader;
import vn.motcua.catalog.sheet.SheetWriter;

/** Petitions as a table of an office program. */
@Component
class NationalSheet implements NationalFormat {

    private static final int[] WIDTHS = {22, 18, 18, 26, 40, 16, 26, 40, 60, 10, 18, 14, 60, 40};

    private enum Head {
        CODE("Mã PAKN"),
        RECEIVED("Thời điểm gửi"),
        AGENCY("Mã cơ quan"),
        NAME("Người gửi"),
        ADDRESS("Địa chỉ"),
        PHONE("Điện thoại"),
        EMAIL("Email"),
        TITLE("Tiêu đề"),
        CONTENT("Nội dung"),
        FIELD("Mã lĩnh vực"),
        STATUS("Trạng thái"),
        ANSWERED("Ngày trả lời"),
        REPLY("Nội dung trả lời"),
        LINK("Đường dẫn");

        private final String words;

        Head(String words) {
            this.words = words;
        }

        private boolean isNeeded() {
            return this == CODE || this == RECEIVED || this == TITLE || this == CONTENT;
        }
    }

    @Override
    public String ending() {
        return "xlsx";
    }

    @Override
    public String mediaType() {
        return SheetWriter.TYPE;
    }

    @Override
    public List<NationalPetition> read(byte[] content) {
        List<SheetReader.Column> columns =
                Stream.of(Head.values())
                        .map(head ->
                                new SheetReader.Column(
                                        head.name(), List.of(head.words), head.isNeeded()))
                        .toList();
        return SheetReader.read(content, columns).stream().map(NationalSheet::read).toList();
    }

    private static NationalPetition read(SheetReader.Line line) {
        return new NationalPetition(
                line.number(),
                line.cell(Head.CODE.name()),
                line.cell(Head.RECEIVED.name()),
                line.cell(Head.AGENCY.name()),
                line.cell(Head.NAME.name()),
                line.cell(Head.ADDRESS.name()),
                line.cell(Head.PHONE.name()),
                line.cell(Head.EMAIL.name()),
                line.cell(Head.TITLE.name()),
                line.cell(Head.CONTENT.name()),
                line.cell(Head.FIELD.name()),
                line.cell(Head.STATUS.name()),
                line.cell(Head.ANSWERED.name()),
                line.cell(Head.REPLY.name()),
                line.cell(Head.LINK.name()));
    }

    @Override
    public byte[] write(List<NationalPetition> petitions) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        petitions.forEach(one -> rows.add(cells(one)));
        return SheetWriter.write(
                "PAKN", WIDTHS, Stream.of(Head.values()).map(head -> head.words).toList(), rows);
    }

    private static List<@Nullable Object> cells(NationalPetition one) {
        List<@Nullable Object> cells = new ArrayList<>();
        cells.addAll(List.of(one.code(), one.receivedAt(), one.agency(), one.name()));
        cells.addAll(List.of(one.address(), one.phone(), one.email(), one.title()));
        cells.addAll(List.of(one.content(), one.field(), one.status(), one.answeredOn()));
        cells.addAll(List.of(one.reply(), one.link()));
        return cells;
    }
}
