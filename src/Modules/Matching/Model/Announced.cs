using Musubi.Catalogue;
using Musubi.Foundation;
using Musubi.Issues;
using NodaTime;

namespace Musubi.Matching.Model;

/// <summary>A pair of which both sides were told by mail that it fits: nobody is told twice.</summary>
internal sealed class Announced : ProgrammeContent
{
    public Announced(ProgrammeId programme, IssueId issue, SolutionId solution, Instant at)
        : base(programme) => (Issue, Solution, At) = (issue, solution, at);

    public IssueId Issue { get; private set; }

    public SolutionId Solution { get; private set; }

    public Instant At { get; private set; }
}

/// <summary>Somebody who does not want mails on what newly fits in a programme.</summary>
internal sealed class DigestRefusal(ProgrammeId programme, AccountId account) : ProgrammeContent(programme)
{
    public AccountId Account { get; private set; } = account;
}
