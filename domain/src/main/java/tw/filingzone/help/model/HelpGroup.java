package tw.filingzone.help.model;

import java.util.List;
import java.util.stream.Stream;

/** The parts of the help, in the order in which they are read; the first three are those of the exchange's slides. */
public enum HelpGroup {
    /** 申報操作說明: how filing works. */
    GUIDE,
    /** 申報功能說明: what each function does. */
    FUNCTION,
    /** 新增資料說明: what each item needs. */
    ITEM,
    /** 證交所作業說明: the work of the exchange. */
    EXCHANGE;

    public List<HelpTopic> topics() {
        return Stream.of(HelpTopic.values())
                .filter(topic -> topic.group() == this)
                .toList();
    }
}
