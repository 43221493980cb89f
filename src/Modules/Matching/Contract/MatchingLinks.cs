using Musubi.Foundation;
using Musubi.Persistence.Jobs;
using Musubi.Programmes;

namespace Musubi.Matching;

/// <summary>Addresses of this module's pages.</summary>
/// <param name="programmes">Addresses of programmes, in the language under which the pages are shown.</param>
/// <param name="reader">That language.</param>
public sealed class MatchingLinks(ProgrammesLinks programmes, Language reader)
{
    /// <summary>A programme's matches, as far as the reader may know of them.</summary>
    public string Matches(Key programme) => programmes.In(programme, "matches");

    /// <summary>A match.</summary>
    public string Match(Key programme, Key match) => $"{Matches(programme)}/{match}";

    internal string NewMatch(Key programme) => $"{Matches(programme)}/new";

    internal string NewMatch(Key programme, Trace from) => $"{NewMatch(programme)}?from={from}";

    internal string Edit(Key programme, Key match) => $"{Match(programme, match)}/edit";

    internal string Answer(Key programme, Key match, string side) => $"{Match(programme, match)}/answer?side={side}";

    internal string Contact(Key programme, Key match) => $"{Match(programme, match)}/contact";

    internal string Close(Key programme, Key match) => $"{Match(programme, match)}/close";

    /// <summary>The solutions that fit an issue: for its owner and the secretariat.</summary>
    public string Desk(Key programme, Key issue) => programmes.In(programme, $"matching/issues/{issue}");

    /// <summary>The issues that a solution fits: for its provider and the secretariat.</summary>
    public string Opportunities(Key programme, Key solution) => programmes.In(programme, $"matching/solutions/{solution}");

    internal string AllOpportunities(Key programme) => programmes.In(programme, "matching/solutions");

    internal string Consider(Key programme, Key issue, Key solution) => $"{Desk(programme, issue)}/consider/{solution}";

    internal string Compare(Key programme, Key issue) => $"{Desk(programme, issue)}/compare";

    internal string Peers(Key programme, Key issue) => $"{Desk(programme, issue)}/peers";

    internal string KeptApart(Key programme) => programmes.In(programme, "matching/kept-apart");

    internal string KeepApart(Key programme) => $"{KeptApart(programme)}/new";

    internal string Digest(Key programme) => programmes.In(programme, "matching/digest");

    internal string NewMatch(Key programme, Trace from, Trace with) => $"{NewMatch(programme, from)}&with={with}";

    internal string Evaluation(Key programme) => programmes.In(programme, "matching/evaluation");

    internal string Exposure(Key programme) => programmes.In(programme, "matching/exposure");

    internal string Rules(Key programme) => programmes.In(programme, "matching/rules");

    internal string Find(Key programme) => programmes.In(programme, "matching/find");

    internal string Job(JobId job) => $"/{reader}/jobs/{job}";
}
