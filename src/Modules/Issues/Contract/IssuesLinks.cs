using Musubi.Foundation;
using Musubi.Programmes;

namespace Musubi.Issues;

/// <summary>Addresses of this module's pages.</summary>
/// <param name="programmes">Addresses of programmes, in the language under which the pages are shown.</param>
public sealed class IssuesLinks(ProgrammesLinks programmes)
{
    /// <summary>A programme's hearings.</summary>
    public string Hearings(Key programme) => programmes.In(programme, "hearings");

    /// <summary>A hearing.</summary>
    public string Hearing(Key programme, Key hearing) => $"{Hearings(programme)}/{hearing}";

    /// <summary>A programme's local issues.</summary>
    public string Issues(Key programme) => programmes.In(programme, "issues");

    /// <summary>A local issue.</summary>
    public string Issue(Key programme, Key issue) => $"{Issues(programme)}/{issue}";

    internal string Guide(Key programme) => programmes.In(programme, "hearing-guide");

    internal string EditGuide(Key programme) => $"{Guide(programme)}/edit";

    internal string NewHearing(Key programme) => $"{Hearings(programme)}/new";

    internal string Record(Key programme, Key hearing) => $"{Hearing(programme, hearing)}/record";

    internal string Consent(Key programme, Key hearing) => $"{Hearing(programme, hearing)}/consent";

    internal string WithdrawConsent(Key programme, Key hearing) => $"{Hearing(programme, hearing)}/withdraw-consent";

    internal string Cancel(Key programme, Key hearing) => $"{Hearing(programme, hearing)}/cancel";

    internal string NewIssue(Key programme) => $"{Issues(programme)}/new";

    internal string EditIssue(Key programme, Key issue) => $"{Issue(programme, issue)}/edit";

    internal string Submit(Key programme, Key issue) => $"{Issue(programme, issue)}/submit";

    internal string Triage(Key programme, Key issue) => $"{Issue(programme, issue)}/triage";

    internal string Charge(Key programme, Key issue) => $"{Triage(programme, issue)}/in-charge";

    internal string TriageQueue(Key programme) => programmes.In(programme, "triage");

    internal string Revisit(Key programme, Key issue) => $"{Issue(programme, issue)}/revisit";

    internal string Close(Key programme, Key issue) => $"{Issue(programme, issue)}/close";

    internal string Reopen(Key programme, Key issue) => $"{Issue(programme, issue)}/reopen";
}
