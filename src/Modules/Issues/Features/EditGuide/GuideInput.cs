using System.ComponentModel.DataAnnotations;
using Musubi.Foundation;
using Musubi.Programmes;
using Musubi.WebKit;

namespace Musubi.Issues.Features.EditGuide;

/// <summary>The form in which the questions are edited.</summary>
internal sealed class GuideInput
{
    public List<QuestionRow> Questions { get; set; } = [];

    [StringLength(500)]
    public string? Why { get; set; }

    public static GuideInput From(IReadOnlyList<LocalizedText> questions) =>
        new() { Questions = [.. questions.Select(question => new QuestionRow { Question = LocalizedInput.From(question) })] };

    /// <summary>Adds, removes or moves a row, as a button of the form says.</summary>
    public void Act(string act) => Questions.Apply("questions", act);

    /// <summary>What the form says, blank rows left out; null when something is wrong with it.</summary>
    public IReadOnlyList<LocalizedText>? Read(FormReading reading, IReadOnlyList<LocalizedText> before, string by)
    {
        var questions = Questions.Index().Where(row => !row.Item.Question.IsBlank())
            .Select(row => reading.TakeOptional(row.Item.Question, $"{nameof(Questions)}[{row.Index}].{nameof(QuestionRow.Question)}", Known(row.Item), by)).ToList();
        return reading.Problems.Count > 0 ? null : [.. questions.OfType<LocalizedText>()];

        // A question keeps who translated it when it only moved.
        LocalizedText? Known(QuestionRow row) => before.FirstOrDefault(question => row.Question.Texts.ContainsValue(question.Original));
    }
}

/// <summary>One question in the form.</summary>
internal sealed class QuestionRow
{
    public LocalizedInput Question { get; set; } = new();
}
