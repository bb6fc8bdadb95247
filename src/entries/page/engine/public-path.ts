/** Webpack fetches the worker's further parts from here; must be imported before all else. */
__webpack_public_path__ = self.name;
