using Musubi.Matching.Model;
using Musubi.Persistence.Transfer;
using NodaTime;

namespace Musubi.Matching.Transfer;

/// <summary>Parts of a match in a file. Accounts and contacts are not among them: they are never taken out.</summary>
internal static class AnswerItem
{
    public static Answer? Read(ItemReader item)
    {
        var kind = item.Choice<AnswerKind>("kind", required: true);
        var day = item.Day("on", required: true);
        var reason = item.Choice<AnswerReason>("reason");
        var text = item.Wording("text");
        var onBehalf = item.Wording("onBehalf");
        if (kind is AnswerKind.No && reason is null)
        {
            item.Refuse("reason", TransferProblems.Missing("reason"));
        }

        return kind is null || day is null ? null : new(kind.Value, Moment(day.Value)) { Reason = reason, Text = text, OnBehalf = onBehalf };
    }

    public static void Write(ItemWriter item, Answer answer) => item
        .Put("kind", answer.Kind)
        .Put("on", answer.At.InUtc().Date)
        .Put("reason", answer.Reason)
        .Put("text", answer.Text)
        .Put("onBehalf", answer.OnBehalf);

    public static MatchReason? ReadReason(ItemReader item)
    {
        var concept = item.Text("concept", required: true, most: 200);
        var label = item.Wording("label");
        var issue = item.Text("inIssue", required: true, most: 500);
        var solution = item.Text("inSolution", required: true, most: 500);
        var weight = item.Number("weight", 0, 1, required: true);
        return concept is null || issue is null || solution is null || weight is null ? null : new(concept, label, issue, solution, weight.Value);
    }

    public static void WriteReason(ItemWriter item, MatchReason reason) => item
        .Put("concept", reason.Concept)
        .Put("label", reason.Label)
        .Put("inIssue", reason.InIssue)
        .Put("inSolution", reason.InSolution)
        .Put("weight", reason.Weight);

    /// <summary>The moment that a day in a file stands for.</summary>
    public static Instant Moment(LocalDate day) => day.AtStartOfDayInZone(DateTimeZone.Utc).ToInstant();
}
