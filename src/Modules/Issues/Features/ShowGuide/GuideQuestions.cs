using Microsoft.EntityFrameworkCore;
using Musubi.Foundation;
using Musubi.Issues.Model;
using Musubi.Persistence;
using Musubi.WebKit;

namespace Musubi.Issues.Features.ShowGuide;

/// <summary>What a programme asks at its hearings.</summary>
internal sealed class GuideQuestions(MusubiDb db, Text text)
{
    // Said in every language of the pages, so that a programme can begin with them and change what it likes.
    private static readonly Func<Text, string>[] Usual =
    [
        words => words["Issues.Guide.Usual.Problem"],
        words => words["Issues.Guide.Usual.Whom"],
        words => words["Issues.Guide.Usual.Since"],
        words => words["Issues.Guide.Usual.Tried"],
        words => words["Issues.Guide.Usual.Figures"],
        words => words["Issues.Guide.Usual.Better"],
        words => words["Issues.Guide.Usual.Limits"],
        words => words["Issues.Guide.Usual.Planned"],
        words => words["Issues.Guide.Usual.Partners"],
        words => words["Issues.Guide.Usual.Support"],
        words => words["Issues.Guide.Usual.Publish"],
    ];

    /// <summary>The programme's own questions; the usual ones when it has none.</summary>
    public async Task<IReadOnlyList<LocalizedText>> OfAsync(ProgrammeId programme, CancellationToken cancel)
    {
        var own = await db.Set<HearingGuide>().AsNoTracking().SingleOrDefaultAsync(guide => guide.Programme == programme, cancel);
        return own is { Questions.Count: > 0 } ? own.Questions : [.. Usual.Select(InAllLanguages)];
    }

    private LocalizedText InAllLanguages(Func<Text, string> question) =>
        text.Languages.Where(language => language != Language.English).Aggregate(
            new LocalizedText(Language.English, question(text.In(Language.English))), (said, language) => said.With(language, new(question(text.In(language)))));
}
