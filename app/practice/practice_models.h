#pragma once
// The models of the practice world and how many nodes serve each, changing as time goes by.

#include "practice/practice_options.h"

#include <QHash>
#include <QList>
#include <QString>

#include <chrono>
#include <optional>

namespace dria::practice {

struct Model
{
    enum class Kind { Text, Vision, Audio };
    enum class Thinking {
        None,
        Field,      ///< in reasoning_content
        Tags,       ///< in the content, between <think> and </think>
        ClosingTag, ///< the same with the opening tag missing, as some nodes send it
    };
    QString id;
    Kind kind = Kind::Text;
    int usualNodes = 0;
    int context = 32768; ///< tokens, prompt and answer together
    Thinking thinking = Thinking::None;
    bool startsWithoutNode = false;
};

class PracticeModels
{
public:
    explicit PracticeModels(const PracticeOptions &options);

    [[nodiscard]] const QList<Model> &all() const { return m_models; }
    [[nodiscard]] const Model *find(const QString &id) const;
    /// Follows from the seed and the time since the gateway started alone, unless set by hand.
    [[nodiscard]] int nodes(const Model &model, std::chrono::milliseconds elapsed) const;
    /// Nothing lets the count go its own way again.
    void setNodes(const QString &id, std::optional<int> nodes);

    [[nodiscard]] static QString kindName(Model::Kind kind);

private:
    QList<Model> m_models;
    QHash<QString, int> m_setByHand;
    quint64 m_seed;
    std::chrono::milliseconds m_lateNode;
};

} // namespace dria::practice
