#include "practice/practice_models.h"

#include "practice/mixing.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dria::practice {
namespace {

constexpr std::chrono::seconds nodesChangeEvery{15};

QList<Model> knownModels()
{
    using Kind = Model::Kind;
    using Thinking = Model::Thinking;
    return {
        {u"qwen3.5:9b"_s, Kind::Vision, 14, 32768, Thinking::None, false},
        {u"qwen3.5:27b"_s, Kind::Vision, 3, 32768, Thinking::Tags, false},
        {u"lfm2.5-vl:1.6b"_s, Kind::Vision, 7, 32768, Thinking::None, false},
        {u"lfm2.5:1.2b"_s, Kind::Text, 24, 8192, Thinking::None, false},
        {u"nemotron:30b-a3b"_s, Kind::Text, 5, 65536, Thinking::Field, false},
        {u"nanbeige:3b"_s, Kind::Text, 9, 16384, Thinking::ClosingTag, false},
        {u"locooperator:4b"_s, Kind::Text, 4, 32768, Thinking::None, false},
        {u"lfm2:24b-a2b"_s, Kind::Text, 2, 32768, Thinking::None, true},
        {u"lfm2.5-audio:1.5b"_s, Kind::Audio, 2, 8192, Thinking::None, false},
    };
}

} // namespace

PracticeModels::PracticeModels(const PracticeOptions &options)
    : m_models(knownModels())
    , m_seed(options.seed)
    , m_lateNode(options.lateNode)
{
}

const Model *PracticeModels::find(const QString &id) const
{
    const auto found = std::find_if(m_models.cbegin(), m_models.cend(),
                                    [&id](const Model &model) { return model.id == id; });
    return found == m_models.cend() ? nullptr : &*found;
}

int PracticeModels::nodes(const Model &model, std::chrono::milliseconds elapsed) const
{
    if (const auto set = m_setByHand.constFind(model.id); set != m_setByHand.cend())
        return *set;
    if (model.startsWithoutNode && elapsed < m_lateNode)
        return 0;
    const auto period = static_cast<quint64>(elapsed / nodesChangeEvery);
    const int wobble = static_cast<int>(mixed(m_seed, model.id, period) % 5) - 2;
    return std::max(1, model.usualNodes + wobble);
}

void PracticeModels::setNodes(const QString &id, std::optional<int> nodes)
{
    if (nodes)
        m_setByHand.insert(id, std::max(0, *nodes));
    else
        m_setByHand.remove(id);
}

QString PracticeModels::kindName(Model::Kind kind)
{
    switch (kind) {
    case Model::Kind::Text:
        return u"text"_s;
    case Model::Kind::Vision:
        return u"vision"_s;
    case Model::Kind::Audio:
        return u"audio"_s;
    }
    Q_UNREACHABLE();
}

} // namespace dria::practice
