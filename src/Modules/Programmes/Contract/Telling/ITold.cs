namespace Musubi.Programmes;

/// <summary>A value inside a record that says itself in the reader's words, for histories and clashes.</summary>
public interface ITold
{
    /// <summary>The value, a line each.</summary>
    IReadOnlyList<string> Tell(Teller teller);
}

/// <summary>A value inside a record that names places, organisations or people, whose names its telling needs.</summary>
public interface INames
{
    /// <summary>Everyone named.</summary>
    IEnumerable<Member> Names();
}
