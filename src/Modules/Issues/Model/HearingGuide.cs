using Musubi.Foundation;

namespace Musubi.Issues.Model;

/// <summary>The questions that a programme asks at its hearings. A programme without any asks the usual ones.</summary>
internal sealed class HearingGuide : ProgrammeContent
{
    public HearingGuide(ProgrammeId programme, IReadOnlyList<LocalizedText> questions)
        : this(programme) => Ask(questions);

    private HearingGuide(ProgrammeId programme)
        : base(programme)
    {
    }

    /// <summary>In the order in which they are asked; empty: the usual ones.</summary>
    public IReadOnlyList<LocalizedText> Questions { get; private set; } = [];

    public void Ask(IReadOnlyList<LocalizedText> questions) => Questions = questions;
}
