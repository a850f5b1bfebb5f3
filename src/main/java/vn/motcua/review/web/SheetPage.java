package vn.motcua.review.web;

import java.util.List;
import vn.motcua.review.Answer;
import vn.motcua.review.Question;
import vn.motcua.shell.Field;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Frame;
import vn.motcua.shell.Option;

/** The questions of a review sheet with their answers. */
public record SheetPage(SheetHead head, List<Question> questions, FormView form) {

    static final String YES = "yes";
    static final String NO = "no";
    static final String WORDS = "words-";

    public SheetPage {
        questions = List.copyOf(questions);
    }

    public List<Question> questions(Question.Group group) {
        return questions.stream().filter(one -> one.group() == group).toList();
    }

    /** What was answered, as the form has it. */
    static FormView filled(SheetHead head, List<Question> questions) {
        FormView form = FormView.empty();
        for (Question question : questions) {
            Answer answer = head.reviewed().content().answers().get(question.id());
            if (answer != null) {
                form =
                        form.with(question.id(), answer.yes() ? YES : NO)
                                .with(WORDS + question.id(), answer.words());
            }
        }
        return form;
    }

    public Field answer(Question question, Frame frame) {
        Field field =
                Field.radio(
                        question.id(),
                        frame.words(question.text()),
                        List.of(
                                Option.of(YES, frame.text("review.answer.yes")),
                                Option.of(NO, frame.text("review.answer.no"))));
        return question.stops() ? field.hint(frame.text("review.question.stops")) : field;
    }

    public Field words(Question question, Frame frame) {
        return Field.text(WORDS + question.id(), frame.text("review.answer.words")).maxLength(2000);
    }

    /** How a question was answered, for who only reads. */
    public String said(Question question, Frame frame) {
        Answer answer = head.reviewed().content().answers().get(question.id());
        if (answer == null) {
            return "—";
        }
        String said = frame.text(answer.yes() ? "review.answer.yes" : "review.answer.no");
        return answer.words().isBlank() ? said : said + " · " + answer.words();
    }
}
