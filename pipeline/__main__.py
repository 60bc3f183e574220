"""`python -m pipeline` is `trichyeu`."""

from pipeline.cli import main

if __name__ == "__main__":
    main()
