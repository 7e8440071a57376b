#pragma once
// A field for several lines of text: pastes plain text only, and kindly refuses giant pastes.

#include <QPlainTextEdit>

namespace dria {

class PlainEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    /// What the field may hold, in bytes of UTF-8; more belongs into a file.
    static constexpr qsizetype byteLimit = 1'000'000;
    /// The longest pasted line that can be laid out without a pause, in UTF-16 units.
    static constexpr qsizetype lineLimit = 20'000;

    explicit PlainEdit(QWidget *parent = nullptr);

    /// The text as typed: no-break spaces stay, unlike in toPlainText().
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    /// Nothing was inserted; `reason` is a sentence for the person.
    void pasteRefused(const QString &reason);

protected:
    [[nodiscard]] bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;

    /// Why this cannot be pasted here, a sentence; empty where it can.
    [[nodiscard]] QString refusal(const QString &pasted) const;
};

} // namespace dria
