#pragma once
// Makes blocks out of what md4c reports. Not for use outside this folder.

#include "markdown/block.h"
#include "markdown/formula_mask.h"
#include "markdown/parser.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

struct MD_ATTRIBUTE;

namespace dria::markdown {

class BlockBuilder
{
public:
    /// The blocks of a text, with its formulas put back, or nothing when it grew beyond
    /// limits::output.
    [[nodiscard]] static QList<Block> build(const QByteArray &utf8, const ParseOptions &options,
                                            const FormulaMask &formulas, bool *complete);

private:
    struct Callbacks; // what md4c calls; turns its numbers into the calls below

    struct OpenList
    {
        Container::Kind kind = Container::Kind::Bullet;
        bool tight = true;
        bool fresh = true;
        int nextNumber = 1;
    };

    void openContainer(Container container);
    void closeContainer();
    void openList(OpenList list);
    void openItem(Container::Task task);
    void openLeaf(Block block);
    void closeLeaf();
    void openTable(int columns);
    void openCell(Alignment alignment, bool head);
    void closeCell();
    void addText(const QString &text);
    void addPlainText(const QString &text, Formats formats);
    void addFormula(const MaskedFormula &formula);
    void addCode(QByteArrayView utf8);
    void pushSpan(Format format, const QString &target);
    void popSpan(Format format);
    [[nodiscard]] QString attribute(const MD_ATTRIBUTE &attribute) const;

    void startText();
    void endSpans();
    [[nodiscard]] int nestingLimit() const;
    void openMark(Mark mark);
    void closeMark(Mark::Kind kind);
    void addMarkedText(Mark::Kind kind, const QString &text);

    ParseOptions m_options;
    const FormulaMask *m_formulas = nullptr;
    QByteArrayView m_input;
    int m_codeIndent = 0; ///< spaces reported for an indent whose line has not come
    QList<Block> m_blocks;
    QList<Container> m_containers;
    int m_deeper = 0; ///< containers open beyond limits::nesting
    QList<OpenList> m_lists;
    Block m_leaf;
    bool m_leafOpen = false;
    bool m_afterFormula = false; ///< one that stands alone ended the paragraph, which may go on
    RichText m_text;             ///< of the open leaf or cell
    int m_column = 0;
    int m_depth[8] = {}; ///< open spans by format, spans of one kind nest
    Formats m_formats;
    QList<qsizetype> m_openMarks; ///< indexes into the marks of m_text
    QList<QString> m_targets;
    QString m_source;
    int m_links = 0;
    qsizetype m_output = 0;
    qsizetype m_outputLimit = 0;
};

} // namespace dria::markdown
